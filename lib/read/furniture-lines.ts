/**
 * Lines that stand in an article's text and are not of it, in lower case: calls to share, subscribe or read on, comment
 * forms, credits, counters. Phrases are parted by bars; a space at an end counts where it is written as "_".
 */
const phrases = (list: string): string[] =>
  list.split('|').map((phrase) => phrase.trim().replaceAll('_', ' '));

/** Whole lines, without what decorates them. */
export const WHOLE_LINES: readonly string[] = phrases(`
  advertisement | advertisements | advertisment | advert | ad | sponsored | sponsored content | promoted |
  must read | must reads | also read | related reads | read more | read next | read also | read full article |
  read the full story | source link | source read full article | source: read full article | via read full article |
  more articles | more article | more news | more stories | more posts | more coverage | more videos |
  latest article | latest articles | latest news | latest posts | latest stories | latest videos | related article |
  related articles | related news | related posts | related stories | related story | related topics |
  related coverage | related videos | popular articles | popular posts | popular news | popular stories |
  recent articles | recent posts | recent news | recent stories | trending news | trending now | trending stories |
  trending topics | next article | next post | next story | previous article | previous post | previous story |
  similar articles | similar posts | similar stories | most read | most popular | leave a reply | leave a comment |
  post comment | post a comment | view comments | see comments | show comments | comments | comment | no comments |
  back to top | back to top button | like this | like loading | loading | %d bloggers like this |
  %d blogger likes this | share this | share this article | share this story | sign in | sign up | log in | login |
  subscribe | subscribe now | click here | play video | watch | watch now | watch live | watch video | image source |
  image credit | image caption | photo credit | print this article | print this page | getty images | follow us |
  editor's pick | editor’s pick | editor's picks | editor’s picks | editor's choice | view this post on instagram |
  you may also like | you might also like | recommended | recommended for you | filed under
`);

/** What such a line begins with. */
export const OPENERS: readonly string[] = phrases(`
  your email address will not be published | required fields are marked | save my name, email |
  please enter your comment | please enter your name | please enter your email | enter your email | sign up for |
  sign up to | sign up here | sign up now | sign up today | subscribe to | subscribe for | subscribe now |
  subscribe here | subscribe today | join our newsletter | join our mailing | join our whatsapp | join our telegram |
  join the conversation | join the discussion | follow us on | like us on | find us on | click here to |
  click here for | story continues below | story continues after | article continues below |
  article continues after | continue reading | scroll to continue | scroll down to continue | skip to_ | skip past_ |
  end of newsletter | end of content | end of twitter | end of story | by clicking subscribe | by clicking sign |
  by signing up | by subscribing | by submitting | by continuing | read more | also read | also see | see also |
  read also | read next: | read: | related: | watch: | listen: | more: | see: | don’t miss: | don't miss: |
  must read: | recommended: | related stories | related story | related articles | related article |
  related coverage | related content | related topics | copyright © | copyright (c) | copyright 19 | copyright 20 |
  © 19 | © 20 | ©19 | ©20 | (c) 19 | (c) 20 | all rights reserved |
  this material may not be | this article may not be | this story may not be | this content may not be |
  this article was originally published | this story was originally published | we use cookies | we may earn |
  if you buy something | if you purchase something | this site uses akismet | you must be logged in |
  comments are closed | comments on this | have a tip | have you got a story | have an opinion | send tips |
  send your tips | send news tips | send story ideas | contact the author | contact the writer |
  contact the reporter | contact the editor | contact us | tags: | tag: | filed under | posted in | category: |
  categories: | topics: | topic: | share this | image source | you may also like | you might also like |
  you may be interested | more like this | thanks for reading | thank you for reading | thanks for subscribing |
  thank you for subscribing | thanks for signing | thank you for signing | support our journalism |
  support quality journalism | support independent journalism | a post shared by | photo by | photo:_ | photos by |
  photo credit | photo courtesy | (photo by | (photo:_ | image by | image credit | image courtesy | image:_ |
  picture:_ | picture by | photograph by | photograph:_ | video by | video courtesy | follow me on | follow him on |
  follow her on | follow them on | want more_
`);

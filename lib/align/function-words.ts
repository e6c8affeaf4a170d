/** Words that bind others and say nothing of their own; sharing them tells nothing about what was said. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those such which who whom whose what when where why how if then than as at by for from in into ' +
    'of off on onto out over to under up down with within without about after again against before between during through ' +
    'until upon via per and or but nor so yet not no nor never only just also too very more most much many some any all both ' +
    'each every few other another own same i me my mine we us our ours you your yours he him his she her hers it its they ' +
    'them their theirs myself ourselves himself herself itself themselves am is are was were be been being do does did doing ' +
    'done have has had having will would shall should can could may might must ought there here now well even still ' +
    "i'm i've i'd i'll we're we've we'd we'll you're you've you'll he's he'd he'll she's she'd it's it'll they're they've " +
    "they'll that's there's here's what's who's don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn't " +
    "aren't wasn't weren't hasn't haven't hadn't let's s t d ll re ve m yes oh okay really quite rather said says say " +
    'saying told tells tell because while whether though although like get got one'
  ).split(' '),
);

/** Whether a folded word says something of its own: no function word, no "'s", and no single letter. */
export function isContentWord(word: string): boolean {
  if (FUNCTION_WORDS.has(word) || word.startsWith("'")) return false;
  return word.length > 1 || /\p{N}/u.test(word);
}

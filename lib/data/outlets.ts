/** Last words of an outlet's name of several words: 'the Halvek Gazette'. Written by hand, 2026. */
export const OUTLET_WORDS =
  'news times post gazette journal herald tribune guardian telegraph chronicle observer courier mail mirror star sun globe ' +
  'press examiner inquirer dispatch register record ledger sentinel standard independent daily weekly magazine review ' +
  'radio television tv channel broadcasting newspaper today world mercury echo argus advertiser bulletin bee reporter';
/** Outlets and agencies whose names no word tells. */
export const OUTLET_NAMES =
  'Reuters|AP|AFP|UPI|BBC|CNN|NBC|CBS|ABC|CNBC|MSNBC|PBS|NPR|CBN|ITV|RTE|RTÉ|ZDF|ARD|RAI|NHK|CCTV|RT|DW|Bloomberg|Politico|POLITICO|' +
  'Axios|Breitbart|HuffPost|BuzzFeed|Newsweek|Vox|Slate|Salon|Haaretz|Xinhua|Tass|TASS|Interfax|Kyodo|ANSA|EFE|DPA|Sky|Fox|' +
  'Al Jazeera|Der Spiegel|Le Monde|Le Figaro|El País|El Pais|Die Zeit|Corriere della Sera|La Repubblica|Asharq Al-Awsat';
/** Places on the net where people post. */
export const PLATFORMS =
  'X|Twitter|Facebook|Instagram|Telegram|YouTube|TikTok|Snapchat|Reddit|LinkedIn|Mastodon|Bluesky|Threads|Weibo|WhatsApp|' +
  'Truth Social|Medium|Tumblr|Periscope';

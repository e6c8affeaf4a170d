/** A currency as news writes it. Checked against the ISO 4217 list as of 2024. */
export interface Currency {
  /** The `unit` of a figure: the ISO code of the eight most named, otherwise the name in lower case. */
  readonly unit: string;
  /** Name in the singular, used in rates ('dollar per share'). */
  readonly name: string;
  /** Words after the number, in lower case and the singular. */
  readonly words: readonly string[];
  /** What stands before the number, in lower case and without spaces. */
  readonly before: readonly string[];
  /** Symbols and codes that may also stand after it, in lower case. */
  readonly after: readonly string[];
}

type Row = readonly [unit: string, name: string, words: string, before?: string, after?: string];

const rows = (list: readonly Row[]): Currency[] =>
  list.map(([unit, name, words, before = '', after = '']) => ({
    unit,
    name,
    words: words.split('|').filter((word) => word !== ''),
    before: before.split('|').filter((sign) => sign !== ''),
    after: after.split('|').filter((sign) => sign !== ''),
  }));

export const CURRENCIES: readonly Currency[] = rows([
  [
    'USD',
    'dollar',
    'dollar|us dollar|u.s. dollar|american dollar|united states dollar|buck',
    '$|us$|$us|u.s.$|usd|usd$|dollar',
    '$|usd',
  ],
  ['GBP', 'pound sterling', 'pound sterling|british pound|quid', '£|gbp|gb£', '£|gbp'],
  ['EUR', 'euro', 'euro', '€|eur|euro', '€|eur'],
  ['JPY', 'japanese yen', 'yen|japanese yen', '¥|jpy|y=', '¥|jpy'],
  ['CNY', 'chinese yuan', 'yuan|chinese yuan|renminbi|rmb', 'cny|rmb|cn¥', 'cny|rmb|元'],
  ['CAD', 'canadian dollar', 'canadian dollar', 'c$|ca$|cad|can$|cdn$', 'cad'],
  ['AUD', 'australian dollar', 'australian dollar', 'a$|au$|aud|aud$', 'aud'],
  ['INR', 'indian rupee', 'indian rupee', '₹|inr', '₹|inr'],
  ['rupee', 'rupee', 'rupee', 'rs|rs.'],
  ['sri lankan rupee', 'sri lankan rupee', 'sri lankan rupee', 'lkr', 'lkr|ரூ'],
  ['hong kong dollar', 'hong kong dollar', 'hong kong dollar', 'hk$|hkd', 'hkd'],
  ['new zealand dollar', 'new zealand dollar', 'new zealand dollar', 'nz$|nzd|nzd$', 'nzd'],
  ['singapore dollar', 'singapore dollar', 'singapore dollar', 's$|sgd', 'sgd'],
  ['new taiwan dollar', 'new taiwan dollar', 'new taiwan dollar|taiwan dollar', 'nt$|twd'],
  ['mexican peso', 'mexican peso', 'mexican peso', 'mex$|mx$|mxn|mxn$', 'mxn'],
  ['brazilian real', 'brazilian real', 'brazilian real|brazilian reais', 'r$|brl', 'brl'],
  ['swiss franc', 'swiss franc', 'swiss franc|franc', 'chf|sfr', 'chf'],
  ['swedish krona', 'swedish krona', 'swedish krona|swedish kronor|kronor|krona', 'sek', 'sek'],
  ['norwegian krone', 'norwegian krone', 'norwegian krone|norwegian kroner', 'nok', 'nok'],
  ['danish krone', 'danish krone', 'danish krone|danish kroner', 'dkk', 'dkk'],
  ['polish zloty', 'polish zloty', 'zloty|zlotys|polish zloty', 'pln', 'pln'],
  ['czech koruna', 'czech koruna', 'koruna|czech koruna|czech crown', 'czk', 'czk'],
  ['hungarian forint', 'hungarian forint', 'forint|hungarian forint', 'huf', 'huf'],
  ['croatian kuna', 'croatian kuna', 'kuna|croatian kuna', 'hrk', 'hrk|kn'],
  ['russian ruble', 'russian ruble', 'ruble|rouble|russian ruble', '₽|rub', '₽|rub'],
  ['ukrainian hryvnia', 'ukrainian hryvnia', 'hryvnia|hryvnias', '₴|uah', '₴|uah'],
  ['georgian lari', 'georgian lari', 'lari|georgian lari', '₾', '₾'],
  ['turkish lira', 'turkish lira', 'lira|turkish lira', '₺|tl', '₺'],
  ['shekel', 'shekel', 'shekel|new shekel|israeli shekel', '₪|nis|ils', '₪|nis|ils'],
  ['saudi riyal', 'saudi riyal', 'riyal|saudi riyal', 'sar'],
  ['iranian rial', 'iranian rial', 'rial|iranian rial', 'irr'],
  ['dirham', 'dirham', 'dirham', 'aed|dh'],
  ['dinar', 'dinar', 'dinar'],
  ['egyptian pound', 'egyptian pound', 'egyptian pound', 'egp'],
  ['south african rand', 'south african rand', 'rand|south african rand', 'zar'],
  ['nigerian naira', 'nigerian naira', 'naira', '₦|ngn'],
  ['kenyan shilling', 'kenyan shilling', 'kenyan shilling|shilling', 'ksh|kes'],
  ['south korean won', 'south korean won', 'won|korean won|south korean won', '₩|krw', 'krw'],
  ['indonesian rupiah', 'indonesian rupiah', 'rupiah', 'rp|idr'],
  ['malaysian ringgit', 'malaysian ringgit', 'ringgit', 'rm|myr', 'myr'],
  ['thai baht', 'thai baht', 'baht', '฿|thb', 'thb'],
  ['vietnamese dong', 'vietnamese dong', 'dong', '₫|vnd'],
  ['philippine peso', 'philippine peso', 'philippine peso', '₱'],
  ['argentine peso', 'argentine peso', 'argentine peso', 'ars'],
  ['chilean peso', 'chilean peso', 'chilean peso', 'clp'],
  ['colombian peso', 'colombian peso', 'colombian peso', 'cop'],
  ['peso', 'peso', 'peso'],
  ['pakistani rupee', 'pakistani rupee', 'pakistani rupee', 'pkr', 'pkr'],
  ['bangladeshi taka', 'bangladeshi taka', 'taka', 'bdt', 'bdt'],
  ['qatari riyal', 'qatari riyal', 'qatari riyal', 'qar'],
  ['kuwaiti dinar', 'kuwaiti dinar', 'kuwaiti dinar', 'kwd'],
  ['iraqi dinar', 'iraqi dinar', 'iraqi dinar', 'iqd'],
  ['icelandic krona', 'icelandic krona', 'icelandic krona', 'isk'],
  ['romanian leu', 'romanian leu', 'leu|lei|romanian leu', 'ron', 'ron'],
  ['bulgarian lev', 'bulgarian lev', 'lev|leva|bulgarian lev', 'bgn', 'bgn'],
  ['serbian dinar', 'serbian dinar', 'serbian dinar', 'rsd', 'rsd'],
  ['moroccan dirham', 'moroccan dirham', 'moroccan dirham', 'mad'],
  ['ghanaian cedi', 'ghanaian cedi', 'cedi', 'ghs|gh₵'],
  ['ethiopian birr', 'ethiopian birr', 'birr', 'etb'],
  ['ugandan shilling', 'ugandan shilling', 'ugandan shilling', 'ugx'],
  ['kazakhstani tenge', 'kazakhstani tenge', 'tenge', 'kzt'],
  ['jamaican dollar', 'jamaican dollar', 'jamaican dollar', 'j$'],
  ['ether', 'ether', 'ether', 'eth', 'eth'],
  ['bitcoin', 'bitcoin', 'bitcoin|bitcoins', '₿|btc', 'btc|₿'],
  ['satoshi', 'satoshi', 'satoshi'],
  ['finnish markka', 'finnish markka', 'finnish markka|markka'],
  ['mark', 'mark', 'deutschmark|deutsche mark|german mark', 'dm'],
  ['peseta', 'peseta', 'peseta'],
  ['netherlands guilder', 'netherlands guilder', 'guilder|dutch guilder'],
  ['cent', 'cent', 'cent|us cent', '', '¢'],
  ['penny', 'penny', 'penny|pence|pennies', '', 'p'],
]);

/** What a unit measures; values of one dimension can be compared after conversion. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'time'
  | 'power'
  | 'energy'
  | 'data'
  | 'data-rate'
  | 'temperature'
  | 'pressure'
  | 'frequency'
  | 'angle'
  | 'other';

/** A unit of measure as news writes it. */
export interface Unit {
  /** Singular, British spelling, lower case: the `unit` of a figure. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many base units (metre, square metre, litre, kilogram, metre per second, second, watt, joule, byte …) one is; 0 = unknown. */
  readonly factor: number;
  /** Words in lower case, one or more to a unit, in the singular. */
  readonly words: readonly string[];
  /** Symbols as written; they count only right after digits. */
  readonly symbols: readonly string[];
}

type Row = readonly [name: string, factor: number, words?: string, symbols?: string];

/** Rows of one dimension; words and symbols are separated by '|', the name is a word of its own accord. */
const rows = (dimension: Dimension, list: readonly Row[]): Unit[] =>
  list.map(([name, factor, words = '', symbols = '']) => ({
    name,
    dimension,
    factor,
    words: [name, ...words.split('|')].filter((word) => word !== ''),
    symbols: symbols.split('|').filter((symbol) => symbol !== ''),
  }));

const FOOT = 0.3048;
const MILE = 1609.344;
const POUND = 0.45359237;
const GALLON = 3.785411784;

/** Factors: the international yard and pound (1959), US customary volumes, decimal bytes; a year is 365.25 days, a month its twelfth. */
export const UNITS: readonly Unit[] = [
  ...rows('length', [
    ['kilometre', 1000, 'kilometer', 'km|kms'],
    ['metre', 1, 'meter', 'm'],
    ['decimetre', 0.1, 'decimeter', 'dm'],
    ['centimetre', 0.01, 'centimeter', 'cm'],
    ['millimetre', 0.001, 'millimeter', 'mm'],
    ['micrometre', 1e-6, 'micrometer|micron', 'μm|µm'],
    ['nanometre', 1e-9, 'nanometer', 'nm'],
    ['picometre', 1e-12, 'picometer'],
    ['mile', MILE, '', 'mi'],
    ['nautical mile', 1852],
    ['yard', 0.9144, '', 'yd|yds'],
    ['foot', FOOT, 'feet', 'ft|′'],
    ['inch', 0.0254, 'inches', 'in|″'],
    ['light year', 9.4607e15, 'light-year'],
    ['furlong', 201.168],
    ['fathom', 1.8288],
  ]),
  ...rows('area', [
    ['square metre', 1, 'square meter|sq m|sq metre|sq meter|sqm', 'm2|m²|sqm'],
    ['square kilometre', 1e6, 'square kilometer|sq km', 'km2|km²'],
    ['square centimetre', 1e-4, 'square centimeter|sq cm', 'cm2|cm²'],
    ['square mile', MILE ** 2, 'sq mile|sq mi'],
    ['square foot', FOOT ** 2, 'square feet|sq ft|sq foot|sq feet', 'sqft'],
    ['square inch', 0.0254 ** 2, 'square inches|sq in'],
    ['square yard', 0.9144 ** 2],
    ['hectare', 1e4, '', 'ha'],
    ['acre', 4046.8564224],
  ]),
  ...rows('volume', [
    ['litre', 1, 'liter', 'l|L'],
    ['millilitre', 0.001, 'milliliter', 'ml|mL'],
    ['centilitre', 0.01, 'centiliter', 'cl'],
    ['gallon', GALLON],
    ['quart', GALLON / 4],
    ['pint', GALLON / 8],
    ['cup', GALLON / 16],
    ['fluid ounce', GALLON / 128],
    ['tablespoon', GALLON / 256, 'tbsp'],
    ['teaspoon', GALLON / 768, 'tsp'],
    ['barrel', 158.987294928],
    ['bushel', 35.23907016688],
    ['cubic metre', 1000, 'cubic meter', 'm3|m³'],
    ['cubic foot', 28.316846592, 'cubic feet'],
    ['cubic centimetre', 0.001, 'cubic centimeter', 'cc|cm3|cm³'],
    ['cubic kilometre', 1e12, 'cubic kilometer'],
    ['cubic inch', 0.016387064, 'cubic inches', 'cu in'],
    ['cubic mile', 4.168181825440579e12],
    ['cubic yard', 764.554857984],
    ['acre foot', 1233481.83754752, 'acre feet'],
  ]),
  ...rows('mass', [
    ['kilogram', 1, 'kilogramme|kilo', 'kg|kgs'],
    ['gram', 0.001, 'gramme', 'g'],
    ['milligram', 1e-6, 'milligramme', 'mg'],
    ['microgram', 1e-9, 'microgramme', 'μg|µg|mcg'],
    ['metric ton', 1000, 'tonne|metric tonne'],
    ['ton', 907.18474, '', 't'],
    ['pound-mass', POUND, 'pound|lb', 'lb|lbs'],
    ['ounce', POUND / 16, '', 'oz'],
    ['carat', 0.0002],
    ['kiloton', 907184.74],
    ['megaton', 907184740],
    ['dram', POUND / 256, 'drachma'],
  ]),
  ...rows('speed', [
    ['mile per hour', MILE / 3600, 'm.p.h.', 'mph'],
    ['kilometre per hour', 1 / 3.6, 'kilometer per hour', 'km/h|kph|kmph|kmh|km/hr'],
    ['metre per second', 1, 'meter per second', 'm/s'],
    ['knot', 1852 / 3600],
    ['kilometre per second', 1000, 'kilometer per second', 'km/s'],
    ['foot per second', FOOT, 'feet per second', 'fps'],
  ]),
  ...rows('time', [
    ['year', 31_557_600, 'yr'],
    ['month', 2_629_800],
    ['week', 604_800],
    ['day', 86_400],
    ['hour', 3600, 'hr', 'hr|hrs'],
    ['minute', 60, '', 'min|mins'],
    ['second', 1, 'sec', 'sec|secs'],
    ['millisecond', 0.001, '', 'ms'],
    ['microsecond', 1e-6, '', 'μs|µs'],
    ['nanosecond', 1e-9, '', 'ns'],
    ['fortnight', 1_209_600],
    ['decade', 315_576_000],
    ['century', 3_155_760_000, 'centuries'],
  ]),
  ...rows('power', [
    ['watt', 1, '', 'W'],
    ['kilowatt', 1e3, '', 'kW|KW'],
    ['megawatt', 1e6, '', 'MW'],
    ['gigawatt', 1e9, '', 'GW'],
    ['terawatt', 1e12, '', 'TW'],
    ['horsepower', 745.69987158227, '', 'hp|HP|bhp'],
  ]),
  ...rows('energy', [
    ['kilowatt hour', 3.6e6, 'kilowatt-hour', 'kWh|KWh|kwh'],
    ['megawatt hour', 3.6e9, 'megawatt-hour', 'MWh'],
    ['gigawatt hour', 3.6e12, 'gigawatt-hour', 'GWh'],
    ['terawatt hour', 3.6e15, 'terawatt-hour', 'TWh'],
    ['watt hour', 3600, 'watt-hour', 'Wh'],
    ['joule', 1, '', 'J'],
    ['kilojoule', 1000, '', 'kJ'],
    ['megajoule', 1e6, '', 'MJ'],
    ['british thermal unit', 1055.05585262, 'btu', 'BTU|Btu'],
    ['mega british thermal unit', 1.05505585262e9, '', 'mmBTU|MMBtu|mmBtu|MMBTU'],
    ['calorie', 4184, 'kilocalorie', 'kcal|cal'],
    ['foot pound-force', 1.355817948331, 'pound-feet|pound-foot', 'lb-ft'],
  ]),
  ...rows('data', [
    ['byte', 1],
    ['kilobyte', 1e3, '', 'KB|kB'],
    ['megabyte', 1e6, '', 'MB'],
    ['gigabyte', 1e9, 'gig', 'GB|gb'],
    ['terabyte', 1e12, '', 'TB'],
    ['petabyte', 1e15, '', 'PB'],
  ]),
  ...rows('data-rate', [
    ['megabit per second', 125_000, '', 'Mbps|mbps|Mb/s'],
    ['gigabit per second', 125_000_000, '', 'Gbps|gbps'],
    ['kilobit per second', 125, '', 'kbps|Kbps'],
    ['terabit per second', 125_000_000_000, '', 'Tbps'],
    ['megabyte per second', 1_000_000, '', 'MBps|MB/s'],
    ['gigabyte per second', 1_000_000_000, '', 'GBps|GB/s'],
  ]),
  ...rows('temperature', [
    [
      'celsius',
      1,
      'celcius|centigrade|degree celsius|degree celcius|degree centigrade|degree c|deg c',
      '°C|℃',
    ],
    ['fahrenheit', 1, 'farenheit|degree fahrenheit|degree farenheit|degree f|deg f', '°F|℉'],
    ['kelvin', 1],
  ]),
  ...rows('pressure', [
    ['pascal', 1, '', 'Pa'],
    ['kilopascal', 1e3, '', 'kPa'],
    ['megapascal', 1e6, '', 'MPa'],
    ['gigapascal', 1e9, '', 'GPa'],
    ['atmosphere', 101_325],
    ['hectopascal', 100, '', 'hPa'],
    ['millimetre of mercury', 133.322387415, '', 'mmHg'],
    ['millibar', 100, '', 'mb|mbar'],
    ['bar', 1e5],
    ['pound per square inch', 6894.757293168, 'pound per square inch', 'psi'],
    ['kilopound per square inch', 6_894_757.293168, '', 'ksi'],
  ]),
  ...rows('frequency', [
    ['hertz', 1, '', 'Hz'],
    ['kilohertz', 1e3, '', 'kHz|KHz'],
    ['megahertz', 1e6, '', 'MHz|Mhz'],
    ['gigahertz', 1e9, '', 'GHz|Ghz'],
    ['revolution per minute', 1 / 60, '', 'rpm'],
  ]),
  ...rows('angle', [
    ['degree', 1, 'deg', '°'],
    ['radian', 180 / Math.PI, '', 'rad'],
  ]),
  ...rows('other', [
    ['volt', 0, '', 'V'],
    ['kilovolt', 0, '', 'kV'],
    ['ampere', 0, 'amp'],
    ['milliampere hour', 0, '', 'mAh'],
    ['millivolt', 0, '', 'mV'],
    ['megavolt', 0, '', 'MV'],
    ['farad', 0],
    ['ohm', 0, '', 'Ω'],
    ['newton metre', 0, 'newton meter', 'Nm'],
    ['lumen', 0],
    ['nit', 0],
    ['lux', 0],
    ['dot per inch', 0, 'dots per inch', 'dpi'],
    ['pixel per inch', 0, 'pixels per inch', 'ppi'],
    ['frame per second', 0, 'frames per second'],
    ['gram per kilometre', 0, '', 'g/km'],
    ['megabit', 0],
    ['gigabit', 0],
    ['newton', 0],
    ['decibel', 0, '', 'dB'],
    ['megapixel', 0, '', 'MP'],
    ['pixel', 0, '', 'px'],
    ['part per million', 0, 'parts per million', 'ppm'],
    ['part per billion', 0, 'parts per billion', 'ppb'],
    ['mile per gallon', 0, 'miles per gallon', 'mpg'],
    ['basis point', 0, '', 'bps'],
  ]),
];

const BY_NAME: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.name, unit]));

/** Words that name a temperature in degrees, as degrees Celsius. */
const TO_CELSIUS: Readonly<Record<string, (value: number) => number>> = {
  celsius: (value) => value,
  fahrenheit: (value) => ((value - 32) * 5) / 9,
  kelvin: (value) => value - 273.15,
};

/**
 * A value in the base unit of its dimension, so that "10 miles" and "16 km" can be compared.
 *
 * @param unit the `unit` of a figure
 * @returns undefined where the unit is not one that converts
 */
export function inBaseUnit(
  value: number,
  unit: string,
): { readonly dimension: Dimension; readonly value: number } | undefined {
  const known = BY_NAME.get(unit);
  if (known === undefined || known.factor === 0) return undefined;
  const { dimension, factor } = known;
  const temperature = TO_CELSIUS[unit];
  return { dimension, value: temperature?.(value) ?? value * factor };
}

const ISO_DAY = /^(?<day>\d{4}-\d{2}-\d{2})/u;

/** Formats are made once: making one costs more than a hundred uses of it. */
const DAY = format({ day: 'numeric', month: 'short' });
const DAY_OF_YEAR = format({ day: 'numeric', month: 'short', year: 'numeric' });
const LONG_DAY = format({ day: 'numeric', month: 'long' });
const WHOLE_DAY = format({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = format({ month: 'long', year: 'numeric' });

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
}

/** The calendar day an outlet wrote, whatever its time zone; words that are no ISO date stay as they are. */
function shown(iso: string, as: Intl.DateTimeFormat): string {
  const day = ISO_DAY.exec(iso)?.groups?.day;
  const date = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  return date === undefined || Number.isNaN(date.getTime()) ? iso : as.format(date);
}

/**
 * '14 Oct', with the year where it is another than that of `beside`.
 *
 * @param iso an ISO date or date and time
 * @param beside the date it is read beside, usually the open article's; null where there is none
 */
export function dayOf(iso: string, beside: string | null): string {
  const sameYear = beside !== null && beside.slice(0, 4) === iso.slice(0, 4);
  return shown(iso, sameYear ? DAY : DAY_OF_YEAR);
}

/** '13 October'. */
export function longDayOf(iso: string): string {
  return shown(iso, LONG_DAY);
}

/** '16 October 2025'. */
export function wholeDayOf(iso: string): string {
  return shown(iso, WHOLE_DAY);
}

/** 'March 2024'. */
export function monthOf(iso: string): string {
  return shown(iso, MONTH);
}

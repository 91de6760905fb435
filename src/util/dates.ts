const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Is it a year, a month or a day that exists, written as 2027, 2027-03 or 2027-03-01? */
export function isIsoDate(text: string): boolean {
  const match = ISO.exec(text);
  return match !== null && exists(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
}

function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of a moment as it is here, not in Greenwich: 2026-11-22. */
export function localDay(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** A number with a decimal comma; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  return /^[-+]?\d+(,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The last day of a quarter: of the one that a day is in, or so many later. */
export function quarterEnd(day: string, later = 0): string {
  const quarters = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) + later;
  const [year, month] = [Math.floor(quarters / 4), (quarters % 4) * 3 + 3];
  return `${year}-${String(month).padStart(2, '0')}-${month === 3 || month === 12 ? 31 : 30}`;
}

/** Is it over? Of a month or a year the whole of it has to be. */
export function isPast(date: string, today: string): boolean {
  return isIsoDate(date) && date < today.slice(0, date.length);
}

/** Is it over for more than so many years? */
export function isYearsAgo(date: string, years: number, today: string): boolean {
  return isPast(date, `${Number(today.slice(0, 4)) - years}${today.slice(4)}`);
}

/** The days of a date that exists, counted from 1970: of a month or a year the first and the last one. */
export function daysOfDate(date: string): readonly [first: number, last: number] {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day === undefined ? Date.UTC(year, month ?? 12, 0) : first;
  return [first / DAY, last / DAY];
}

/** In milliseconds. */
const DAY = 86_400_000;

/** The last day of a date that exists: of a month or a year its last one. */
export function lastDayOf(date: string): string {
  return new Date(daysOfDate(date)[1] * DAY).toISOString().slice(0, 10);
}

/** Whole months from the last day of a date to today: it is at least so old. None of what is not over yet. */
export function monthsSince(date: string, today: string): number {
  const [from, to] = [lastDayOf(date), today].map((day) => day.split('-').map(Number) as [number, number, number]);
  const [[year, month, day], [yearNow, monthNow, dayNow]] = [from!, to!];
  return Math.max(0, (yearNow - year) * 12 + monthNow - month - (dayNow < day ? 1 : 0));
}

const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{3}|\.\d{6}|\.\d{9})?Z$/;

/** Tells whether a text is an RFC 3339 time in UTC, with `Z` and 0, 3, 6 or 9 decimals: the form in which Google's servers write one. */
export function isNormalizedTimestamp(text: string): boolean {
  const [, year, month, day, hour, minute, second] = (form.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined || second === undefined)
    return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && second < 60;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

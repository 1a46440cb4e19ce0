/** Returns a year and month (1 to 12) as they are some months earlier. */
export function shiftMonth(year: number, month: number, monthsBack: number): [number, number] {
  const months = year * 12 + (month - 1) - monthsBack;
  return [Math.floor(months / 12), (months % 12) + 1];
}

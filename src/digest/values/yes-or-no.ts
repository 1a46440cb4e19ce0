/** Returns whether a value of the front matter, as it is written, says yes. */
export function isYes(written: string): boolean {
  return /^(?:true|yes|on|y|1)$/i.test(written);
}

/** Returns whether a value of the front matter, as it is written, says no. */
export function isNo(written: string): boolean {
  return /^(?:false|no|off|n|0)$/i.test(written);
}

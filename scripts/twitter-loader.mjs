const SOURCE = "js.src = ";

/**
 * Returns the source of gatsby-plugin-twitter's browser module so that Twitter is not told which page asks for its script.
 * Throws an Error where the plugin adds that script in a new way.
 */
export function withoutReferrer(source) {
  if (!source.includes(SOURCE))
    throw new Error("gatsby-plugin-twitter adds its script in a new way.");
  return source.replace(SOURCE, `js.referrerPolicy = 'no-referrer'; ${SOURCE}`);
}

/** The colours of the light scheme in src/styles/tokens.css, which a test compares: a picture has one scheme. */
export const LIGHT = {
  paper: "#fdfcf9",
  raised: "#f3f0e9",
  ink: "#1d1b18",
  muted: "#625c54",
  line: "#ddd7cc",
  accent: "#a8321a",
  heat: "#d4694c",
};

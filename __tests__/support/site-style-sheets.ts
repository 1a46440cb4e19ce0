/** Rules for elements like those of other people's sites, written by us, by the kind of site. */
export const SITE_STYLE_SHEETS = {
  /** As a reset of utility-first frameworks: everything is plain until a class says otherwise. */
  preflight: `
    *, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; }
    html { line-height: 1.5; font-family: ui-sans-serif, sans-serif; tab-size: 4; }
    body { margin: 0; line-height: inherit; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
    a { color: inherit; text-decoration: inherit; }
    b, strong { font-weight: bolder; }
    small { font-size: 80%; }
    button, input, select, textarea { font: inherit; color: inherit; margin: 0; padding: 0; }
    button { background-color: transparent; background-image: none; }
    blockquote, dl, dd, h1, h2, h3, h4, h5, h6, hr, figure, p, pre { margin: 0; }
    ol, ul { list-style: none; margin: 0; padding: 0; }
    img, svg, video { display: block; vertical-align: middle; }`,
  /** As blogs have them: one light scheme, in colours of elements. */
  blog: `
    html { font-size: 62.5%; }
    body { max-width: 42rem; margin: 0 auto; padding: 2rem; background: #fff; color: #2e353f;
      font: 1.8rem/1.7 Georgia, serif; }
    h1, h2, h3, h4, h5, h6 { margin: 4rem 0 2rem; color: #1a202c; font-family: sans-serif; }
    h1 { font-size: 4.8rem; }
    h2 { border-bottom: 1px solid #ccc; font-size: 3.2rem; }
    p { margin: 0 0 3rem; color: #2e353f; font-size: 1.8rem; }
    li { margin-bottom: 1rem; color: #2e353f; }
    ul, ol { margin-left: 2rem; list-style: disc; }
    a { color: #005b99; }
    a:hover, a:focus { text-decoration: none; }
    header, footer { background: #fff; color: #4f5969; }
    blockquote { border-left: 4px solid #1a202c; color: #4f5969; font-style: italic; }
    time, small { color: #4f5969; }
    code { background: #f5f2f0; color: #000; }
    table { color: #2e353f; }
    th, td { background: #fff; }
    summary, figcaption, dt, dd { color: #2e353f; }`,
  /** Links that are marked by a shadow, and a colour for all. */
  links: `
    a { color: #007acc; box-shadow: 0 1px 0 0 currentColor; text-decoration: none; }
    a:hover { color: #003a66; }`,
  /** As style sheets made of a theme object: the site's own dark mode is a class. */
  themed: `
    html { background-color: #fff; color: #000; }
    body { background-color: #fff; color: #000; }
    h1, h2, h3, h4, h5, h6 { color: #000; font-family: inherit; line-height: 1.125; }
    p, li, span, strong, em, data, bdi, section, article, main, nav, div { color: #111; }
    a { color: #07c; }
    pre, code { color: #111; background: #f6f6ff; }`,
};

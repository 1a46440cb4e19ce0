/** The look of what the script adds to a paper's button: beside it, above the page, where it moves nothing. */
export const KEEP_STYLES = `
hot-papers-keep{position:relative}
hot-papers-keep>span{position:absolute;z-index:1;inset-block-start:100%;inset-inline-start:-.5rem;visibility:hidden;display:flex;flex-wrap:wrap;align-items:center;gap:0 .75rem;width:max-content;max-width:min(20rem,80vw);padding:0 .5rem;border:1px solid var(--hot-papers-line);background:var(--hot-papers-paper);color:var(--hot-papers-ink);font-size:.8125rem}
hot-papers-keep[data-end]>span{inset-inline:auto -.5rem}
hot-papers-keep:is(:hover,:focus-within,[data-open])>span{visibility:visible}
hot-papers-keep>span [hidden],hot-papers-keep output:empty{display:none}
@media (pointer:coarse){hot-papers-keep>span>button{min-width:2.75rem;min-height:2.75rem}}
`;

/**
 * The look of what the script adds to a paper's button: beside it, above the page, where it moves nothing. As specific as the
 * rules of the page, which come before it.
 */
export const KEEP_STYLES = `
hot-papers-keep{position:relative}
[data-hot-papers] hot-papers-keep>span{position:absolute;z-index:1;inset-block-start:100%;inset-inline-start:-.5rem;visibility:hidden;display:flex;flex-wrap:wrap;align-items:center;gap:0 .25rem;width:max-content;max-width:min(20rem,80vw);padding:.125rem .25rem;border:1px solid var(--hot-papers-line);border-radius:3px;background:var(--hot-papers-paper);color:var(--hot-papers-ink);font:var(--hot-papers-small)/1.5 var(--hot-papers-sans)}
[data-hot-papers] hot-papers-keep[data-end]>span{inset-inline:auto -.5rem}
[data-hot-papers] hot-papers-keep:is(:hover,:focus-within,[data-open])>span{visibility:visible}
[data-hot-papers] hot-papers-keep>span>button{min-width:1.5rem;min-height:1.5rem;padding:0 .5rem;border:0;background:none;color:inherit;font:inherit;text-decoration:underline 1px;text-underline-offset:.2em;cursor:pointer}
[data-hot-papers] hot-papers-keep>span>[aria-pressed=true]{color:var(--hot-papers-accent)}
[data-hot-papers] hot-papers-keep>span>[aria-pressed=true]::before{content:"✓ ";content:"✓ "/""}
[data-hot-papers] hot-papers-keep>span>output{padding:0 .5rem}
[data-hot-papers] hot-papers-keep>span>:is([hidden],:empty){display:none}
@media (pointer:coarse){[data-hot-papers] hot-papers-keep>span>button{min-width:2.75rem;min-height:2.75rem}}
`;

/**
 * Returns the script of the page of search that loads `module`, the search: at once where the address has a query, else when
 * the reader points at the box.
 */
export function answerAtOnce(module: string): string {
  return `{let load=()=>import(${JSON.stringify(module)}),box=document.querySelector("main hot-papers-search");if(location.search)load();else for(let type of["focusin","pointerover"])box.addEventListener(type,load,{once:true})}`;
}

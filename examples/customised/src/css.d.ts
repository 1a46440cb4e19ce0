// Gatsby puts imported style sheets into the pages; the compiler is told that there is nothing else in them.
declare module "*.css";

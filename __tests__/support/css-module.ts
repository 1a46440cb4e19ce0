/** Stands for any CSS module: every class name is its own name. */
module.exports = new Proxy(
  { __esModule: true },
  { get: (target, name) => (name in target ? true : String(name)) },
);

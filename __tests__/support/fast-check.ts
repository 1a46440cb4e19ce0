import { configureGlobal } from "../../node_modules/fast-check";

export * from "../../node_modules/fast-check";
export { default } from "../../node_modules/fast-check";

/**
 * What Jest gives the tests in place of fast-check: the same with one seed, so that a run fails for a change and not by chance.
 * `HOT_PAPERS_SEED=1 npm test` tries others.
 */
configureGlobal({ seed: Number(process.env.HOT_PAPERS_SEED ?? 20261129) });

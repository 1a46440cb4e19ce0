/** What the site does about problems in posts: nothing, say so, or fail the build after saying so. */
export type OnProblem = "ignore" | "warn" | "error";

/** How a build handles problems in posts: ignore them, report them, or report them and fail. */
export type OnProblem = "ignore" | "warn" | "error";

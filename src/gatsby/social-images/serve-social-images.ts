import type { BuildState } from "../build-state";
import { pictureMaker, type SocialImages } from "./picture-maker";

/** As far as a request is looked at. */
interface Request {
  method: string;
  path: string;
}

/** As far as an answer is made. */
interface Response {
  sendFile(path: string, options: { dotfiles: "allow" }): unknown;
}

/**
 * Returns an Express handler that answers requests for the social images in the current `state`, in `gatsby
 * develop`. Each is drawn at its first request, so they do not slow down the start.
 */
export function serveSocialImages(
  state: Readonly<Pick<BuildState, "socialImages">>,
  places: { themeRoot: string; cacheDirectory: string },
) {
  let known: SocialImages | undefined;
  let fileOf: ReturnType<typeof pictureMaker> | undefined;
  return async (
    { method, path }: Request,
    response: Response,
    next: (error?: unknown) => void,
  ): Promise<void> => {
    const images = state.socialImages;
    if (method !== "GET" || !images.pictures.has(path)) return next();
    if (fileOf === undefined || images !== known) fileOf = pictureMaker(images, places);
    known = images;
    try {
      const file = await fileOf(path);
      if (file === null) return next();
      // The path of Gatsby's cache contains a folder whose name begins with a dot.
      response.sendFile(file, { dotfiles: "allow" });
    } catch (error) {
      next(error);
    }
  };
}

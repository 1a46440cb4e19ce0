import { ownLink } from "./own-link";
import { isPlainClick } from "./plain-click";
import { announce } from "./announce";

/**
 * `<hot-papers-social-embed>`: the first click on its link shows the post in the network's own widget, in the
 * place of the stored quote. Whatever comes of it, the next click follows the link. With `data-show` the first click
 * is not the reader's: the post shows once it is in view.
 */
export class SocialEmbed extends HTMLElement {
  #state?: "loading" | "settled";

  connectedCallback(): void {
    this.addEventListener("click", this);
    if (this.dataset.show) void import("./click-in-view").then((module) => module.default(this));
  }

  async handleEvent(event: Event): Promise<void> {
    const link = ownLink(this, event);
    const figure = this.closest("figure");
    if (!link || !figure || this.#state === "settled") return;
    if (!(event instanceof MouseEvent) || !isPlainClick(event)) return;
    event.preventDefault();
    if (this.#state === "loading") return;
    this.#state = "loading";
    // Nobody waits for a post that shows by itself.
    const tell = this.dataset.show && !event.isTrusted ? () => undefined : announce;
    tell(this, "postLoading");
    try {
      const { showPost } = await import("./show-post");
      await showPost(figure, link.href, this.dataset.embedUri);
      tell(this, null);
    } catch {
      tell(this, "postFailed");
    }
    this.#state = "settled";
  }
}

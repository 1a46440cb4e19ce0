import { ownLink } from "./own-link";
import { isPlainClick } from "./plain-click";
import { announce } from "./announce";

/**
 * `<hot-papers-social-embed>`: the first click on its link shows the post in the network's own widget, in
 * place of the stored quote. Whether that succeeds or not, the next click follows the link. With `data-show`
 * the first click is automatic: the post is shown once it is in view.
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
    // No reader waits for a post that is shown automatically.
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

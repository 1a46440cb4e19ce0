import { ownLink } from "./own-link";
import { isPlainClick } from "./plain-click";
import { say } from "./say";

/**
 * `<hot-papers-social-embed>`: the first click on its link shows the post in the network's own widget, in the
 * place of the stored quote. Whatever comes of it, the next click follows the link.
 */
export class SocialEmbed extends HTMLElement {
  #state: "stored" | "loading" | "settled" = "stored";

  connectedCallback(): void {
    this.addEventListener("click", this);
  }

  async handleEvent(event: Event): Promise<void> {
    const link = ownLink(this, event);
    const figure = this.closest("figure");
    if (!link || !figure || this.#state === "settled" || !isPlainClick(event)) return;
    event.preventDefault();
    if (this.#state === "loading") return;
    this.#state = "loading";
    say(this, "postLoading");
    try {
      const { showPost } = await import("./show-post");
      await showPost(figure, link.href, this.dataset.embedUri);
      say(this, null);
    } catch {
      say(this, "postFailed");
    }
    this.#state = "settled";
  }
}

/**
 * Returns the texts of the page below `[data-hot-papers]` whose contrast with what is painted behind them is below what
 * WCAG 2.2 asks (1.4.3: 4.5, or 3 for large text), as `element "text" contrast`. It runs in the browser, so it can use
 * nothing from outside.
 */
export function faintTexts(): string[] {
  type Color = [red: number, green: number, blue: number, alpha: number];
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("There is no canvas.");

  const read = (color: string): Color => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([r, g, b, a]: Color, [red, green, blue]: Color): Color => [
    r * a + red * (1 - a),
    g * a + green * (1 - a),
    b * a + blue * (1 - a),
    1,
  ];
  const behind = (element: Element | null): Color => {
    if (!element) {
      const isDark = getComputedStyle(document.documentElement).colorScheme === "dark";
      return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
    }
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const luminance = ([r, g, b]: Color) => {
    const linear = (value: number) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };

  const found: string[] = [];
  for (const root of document.querySelectorAll("[data-hot-papers]")) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      const words = text.textContent?.trim() ?? "";
      if (!element || words === "" || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const style = getComputedStyle(element);
      const paper = behind(element);
      const paint = element.closest("svg") ? style.fill : style.color;
      const [one, other] = [luminance(over(read(paint), paper)), luminance(paper)];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (contrast < (isLarge ? 3 : 4.5)) {
        const { localName } = element;
        found.push(`${localName} "${words.slice(0, 40)}" ${contrast.toFixed(1)}`);
      }
    }
  }
  return found;
}

exports.onRenderBody = ({ setHtmlAttributes }) => setHtmlAttributes({ lang: "en-GB" });

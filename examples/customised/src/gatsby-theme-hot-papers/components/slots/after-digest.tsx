/** A newsletter. A form needs no script, and brand.css gives it its look. */
export function AfterDigest() {
  return (
    <form className="newsletter" action="https://letters.example/subscribe" method="post">
      <label>
        The next Friday by mail <input type="email" name="email" autoComplete="email" required />
      </label>
      <button type="submit">Subscribe</button>
    </form>
  );
}

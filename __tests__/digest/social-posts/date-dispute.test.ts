import { dateDispute } from "../../../src/digest/social-posts/date-dispute";

const GIVEN = "2020-09-16T16:00:00.000Z";

describe("a date that is printed under a post", () => {
  test.each([
    ["September 16, 2020", "the day of the id"],
    ["September 17, 2020", "a day later, in another zone"],
    ["September 15, 2020", "a day earlier"],
    ["16 de setembro de 2020", "another language"],
    ["17. syyskuuta 2020", "another language, a day later"],
    ["16 กันยายน 2563", "another calendar"],
    ["Setember 16, 2020", "a mistyped month"],
    ["View on Mastodon", "no date"],
    ["Worth a read of 3 pages", "words with a number"],
    ["", "nothing"],
  ])("%s agrees with an id of 16 September 2020: %s", (printed) => {
    expect(dateDispute(printed, GIVEN)).toBeNull();
  });

  test.each([
    ["September 18, 2020", "2020-09-18"],
    ["September 16, 2019", "2019-09-16"],
    ["26 de setembro de 2020", "26 de setembro de 2020"],
    ["16 de setembro de 2021", "16 de setembro de 2021"],
    ["Setember 6, 2020", "Setember 6, 2020"],
  ])("%s contradicts it", (printed, said) => {
    expect(dateDispute(printed, GIVEN)).toEqual({ printed: said, given: "2020-09-16" });
  });

  test("counts alone where an id holds no time, and is told where it cannot be read", () => {
    expect(dateDispute("September 16, 2009", null)).toBeNull();
    expect(dateDispute("Setember 16, 2009", null)).toEqual({
      printed: "Setember 16, 2009",
      given: null,
    });
  });
});

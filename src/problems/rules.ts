import { addressChanged } from "./rules/address-changed";
import { aliasInvalid } from "./rules/alias-invalid";
import { addressUnlinked } from "./rules/address-unlinked";
import { arxivIdInvalid } from "./rules/arxiv-id-invalid";
import { authorLink } from "./rules/author-link";
import { authorOdd } from "./rules/author-odd";
import { authorsUnseparated } from "./rules/authors-unseparated";
import { blockTooLarge } from "./rules/block-too-large";
import { blockUnclosed } from "./rules/block-unclosed";
import { controlCharacter } from "./rules/control-character";
import { dateForm } from "./rules/date-form";
import { dateInvalid } from "./rules/date-invalid";
import { dateFuture } from "./rules/date-future";
import { dateMissing } from "./rules/date-missing";
import { dateUnlikely } from "./rules/date-unlikely";
import { encodingDamaged } from "./rules/encoding-damaged";
import { encodingRepaired } from "./rules/encoding-repaired";
import { encodingNotUtf8 } from "./rules/encoding-not-utf8";
import { factUnknown } from "./rules/fact-unknown";
import { fileEmpty } from "./rules/file-empty";
import { fileIgnored } from "./rules/file-ignored";
import { fileName } from "./rules/file-name";
import { fileOutside } from "./rules/file-outside";
import { fileTooLarge } from "./rules/file-too-large";
import { frontMatterMissing } from "./rules/front-matter-missing";
import { frontMatterKey } from "./rules/front-matter-key";
import { frontMatterValue } from "./rules/front-matter-value";
import { frontMatterYaml } from "./rules/front-matter-yaml";
import { headingUnnumbered } from "./rules/heading-unnumbered";
import { htmlUnsafe } from "./rules/html-unsafe";
import { ignoreInvalid } from "./rules/ignore-invalid";
import { imageMissing } from "./rules/image-missing";
import { imageOutside } from "./rules/image-outside";
import { imageRemote } from "./rules/image-remote";
import { imageUnusable } from "./rules/image-unusable";
import { labelMended } from "./rules/label-mended";
import { linkBroken } from "./rules/link-broken";
import { linkHttp } from "./rules/link-http";
import { linkMended } from "./rules/link-mended";
import { linkPdfSuffix } from "./rules/link-pdf-suffix";
import { linksDisagree } from "./rules/links-disagree";
import { linksInvalid } from "./rules/links-invalid";
import { mathInvalid } from "./rules/math-invalid";
import { markUnpaired } from "./rules/mark-unpaired";
import { mathPercent } from "./rules/math-percent";
import { mathTooLong } from "./rules/math-too-long";
import { mergeConflict } from "./rules/merge-conflict";
import { metricsInvalid } from "./rules/metrics-invalid";
import { metricsUnlikely } from "./rules/metrics-unlikely";
import { nestingTooDeep } from "./rules/nesting-too-deep";
import { numberOrder } from "./rules/number-order";
import { paperRepeated } from "./rules/paper-repeated";
import { paperUnlinked } from "./rules/paper-unlinked";
import { papersMentioned } from "./rules/papers-mentioned";
import { papersMissing } from "./rules/papers-missing";
import { papersUnknown } from "./rules/papers-unknown";
import { pathCollision } from "./rules/path-collision";
import { placeholderLeft } from "./rules/placeholder-left";
import { postBareLink } from "./rules/post-bare-link";
import { postDate } from "./rules/post-date";
import { postEscaped } from "./rules/post-escaped";
import { postUnclosed } from "./rules/post-unclosed";
import { postUnrecognised } from "./rules/post-unrecognised";
import { scoreUncounted } from "./rules/score-uncounted";
import { scriptRepeated } from "./rules/script-repeated";
import { siteUrlMissing } from "./rules/site-url-missing";
import { slugCollision } from "./rules/slug-collision";
import { slugMissing } from "./rules/slug-missing";
import { socialImageFailed } from "./rules/social-image-failed";
import { socialImageFont } from "./rules/social-image-font";
import { socialImageGlyphs } from "./rules/social-image-glyphs";
import { socialImageMissing } from "./rules/social-image-missing";
import { socialImageTools } from "./rules/social-image-tools";
import { subjectUnknown } from "./rules/subject-unknown";
import { subjectsInvalid } from "./rules/subjects-invalid";
import { templateUnknown } from "./rules/template-unknown";
import { termCase } from "./rules/term-case";
import { titleContinued } from "./rules/title-continued";
import { titleMissing } from "./rules/title-missing";
import { urlUnsafe } from "./rules/url-unsafe";

/** Every rule, by what it is about, in the order of the reference. */
export const RULE_GROUPS = [
  {
    title: "The file",
    rules: [
      fileEmpty,
      fileOutside,
      fileName,
      fileIgnored,
      fileTooLarge,
      controlCharacter,
      encodingNotUtf8,
      encodingRepaired,
      encodingDamaged,
      mergeConflict,
      placeholderLeft,
      ignoreInvalid,
    ],
  },
  {
    title: "Front matter",
    rules: [
      frontMatterMissing,
      frontMatterYaml,
      frontMatterValue,
      frontMatterKey,
      titleMissing,
      dateMissing,
      dateInvalid,
      dateForm,
      dateFuture,
      dateUnlikely,
      templateUnknown,
      papersUnknown,
      slugMissing,
      termCase,
      slugCollision,
      pathCollision,
      aliasInvalid,
      addressChanged,
    ],
  },
  {
    title: "Papers",
    rules: [
      papersMentioned,
      papersMissing,
      headingUnnumbered,
      titleContinued,
      numberOrder,
      paperRepeated,
      paperUnlinked,
      factUnknown,
      authorLink,
      authorOdd,
      authorsUnseparated,
      metricsInvalid,
      metricsUnlikely,
      linkMended,
      linksInvalid,
      linksDisagree,
      subjectsInvalid,
      subjectUnknown,
      arxivIdInvalid,
    ],
  },
  {
    title: "Social posts",
    rules: [postEscaped, postUnclosed, postUnrecognised, postDate, postBareLink, scriptRepeated],
  },
  {
    title: "Text",
    rules: [
      urlUnsafe,
      addressUnlinked,
      linkHttp,
      linkPdfSuffix,
      labelMended,
      linkBroken,
      htmlUnsafe,
      mathInvalid,
      mathPercent,
      markUnpaired,
      mathTooLong,
      nestingTooDeep,
      blockTooLarge,
      blockUnclosed,
      imageMissing,
      imageOutside,
      imageUnusable,
      imageRemote,
      socialImageMissing,
      socialImageGlyphs,
    ],
  },
  {
    title: "The site",
    rules: [socialImageFont, socialImageTools, socialImageFailed, siteUrlMissing, scoreUncounted],
  },
] as const;

export type RuleId = (typeof RULE_GROUPS)[number]["rules"][number]["id"];

/** What a reader remembers of a paper, and its key. Written before the search was. */
export const KNOWN_QUERIES: readonly [query: string, key: string][] = [
  // Titles, whole and in part.
  ["hopfield networks is all you need", "2008.02217"],
  ["image is worth 16x16 words", "2010.11929"],
  ["making vgg style convnets great again", "2101.03697"],
  ["depth supervised nerf", "2107.02791"],
  ["talking head nerf", "2103.11078"],
  ["majority 3sat", "2107.02748"],
  ["green algorithms carbon", "2007.07610"],
  ["alphazero game balance", "2009.04374"],
  ["analogy making artificial", "2102.10717"],
  ["furry cars", "2104.02052"],
  ["su(n) gauge equivariant", "2008.05456"],
  ["devil in the details object detectors", "2102.01066"],
  ["chest xray imagenet", "2101.06871"],
  ["fine tuning bert speech", "2102.00291"],
  ['"linear transformers" fast weight', "2102.11174"],
  // Beginnings of words.
  ["scaling vision transf", "2106.04560"],
  ["gener adversarial transf", "2103.01209"],
  ["ray march thurst", "2010.15801"],
  // Words with an error.
  ["hopfeild networks", "2008.02217"],
  ["nerf without camera paramters", "2102.07064"],
  ["grassman manifold handbok", "2011.13699"],
  ["hintons neural netwrok quantum", "2103.04913"],
  ["robust image stlye transfer rethinking", "2104.05623"],
  // Identifiers and addresses.
  ["2010.11929", "2010.11929"],
  ["arXiv:2010.11929v2", "2010.11929"],
  ["https://arxiv.org/pdf/2101.03697v3.pdf", "2101.03697"],
  ["https://huggingface.co/papers/2102.03902", "2102.03902"],
  // Authors.
  ["author:scholkopf causal", "2102.11107"],
  ["kingma energy based", "2101.03288"],
  ["coulon geometries", "2010.15801"],
  ["szepesvari off-policy", "2010.11652"],
  // Diacritics, Greek and TeX.
  ["nystromformer", "2102.03902"],
  ["alpha posteriors", "2104.08324"],
  ["$\\alpha$-posteriors misspecification", "2104.08324"],
  // Chinese, Japanese and Korean, in posts.
  ["電子投票", "2105.05103"],
  ["ステレオ深度推定", "2011.02910"],
  ["行列近似", "2102.03902"],
  ["敵対者", "2108.04979"],
  // With conditions.
  ["date:2020-09 zero-shot semantic parsing", "2009.07396"],
  ["hinton quantum -gravity subject:cs.LG", "2103.04913"],
];

import { formatNumber } from "./format-number";
import type { Strings } from "./strings";

const LANG = "ja";
const number = (value: number) => formatNumber(value, LANG);

/** Keys are metric names as posts write them, in lower case. */
const METRICS = new Map<string, string>([
  ["retweets", "リツイート"],
  ["favorites", "お気に入り"],
  ["favourites", "お気に入り"],
  ["likes", "いいね"],
  ["reposts", "リポスト"],
  ["boosts", "ブースト"],
  ["quotes", "引用"],
  ["replies", "返信"],
  ["comments", "コメント"],
  ["upvotes", "高評価"],
  ["citations", "被引用"],
  ["stars", "スター"],
]);

const metricName = (name: string) => METRICS.get(name) ?? name;

/** The interface in Japanese. */
export const ja: Strings = {
  lang: LANG,

  skipToContent: "本文へ移動",
  navigation: "サイト内メニュー",
  colorScheme: "配色",
  colorSchemes: { system: "システム設定", light: "ライト", dark: "ダーク" },

  home: "ホーム",
  latestDigests: "最新のダイジェスト",
  allDigests: "ダイジェスト",
  onPage: (heading, page) => `${heading}（${number(page)}ページ目）`,

  ledWeek: (day) => `${day}までの1週間の上位`,
  ledMonth: (day) => `${day}までの30日間の上位`,
  risingSubjects: "勢いのある分野",
  risingNote: "その30日間の論文に占める割合と、それ以前の120日間の割合。",
  shareBefore: (share) => `以前は${share}`,
  morePapers: (count) => `ほか${number(count)}本の論文`,

  digests: (count) => `ダイジェスト${number(count)}件`,
  papers: (count) => `論文${number(count)}本`,
  metric: (name, value) => `${number(value)} ${metricName(name)}`,
  metricName,
  counted: "集計：",
  scoreOfTop: "首位の論文に対するスコア",
  scoreNote: "スコアは、表示の時点で集計した共有といいねの合計です。",
  score: "スコア",
  rank: (rank) => `${number(rank)}位`,

  outline: "論文とスコア",
  draft: "下書き",
  category: "カテゴリー",
  tags: "タグ一覧",
  tag: "タグ",
  categories: "カテゴリー一覧",

  moreAuthors: (count) => `ほか${number(count)}名`,
  andOthers: "ほか",

  copyLink: "リンク",
  copyLinkTo: (title) => `リンク：${title}`,
  copy: "コピー",
  copied: "コピーしました",

  networks: { twitter: "Twitter", bluesky: "Bluesky", mastodon: "Mastodon" },
  showOriginal: "元の投稿を表示",
  showOriginalOf: (author, network) => `元の投稿を表示：${author}（${network}）`,
  postWithoutText: (network) => `この投稿の本文は${network}でのみご覧いただけます。`,
  postLoading: "読み込み中…",
  postFailed: "ここには表示できません。",

  table: "表",
  code: "コード",
  formula: "数式",
  footnotes: "脚注",
  backToReference: "本文へ戻る：脚注",

  pages: "ページ送り",
  newer: "新しい順へ",
  older: "古い順へ",
  pageOf: (page, pages) => `${number(pages)}ページ中${number(page)}ページ目`,
  neighbours: "前後のダイジェスト",
  newerDigest: "次のダイジェスト",
  olderDigest: "前のダイジェスト",

  inDigests: "掲載されたダイジェスト",
  cite: "引用する",
  citationFiles: "引用ファイル",
  elsewhere: "関連サイト",
  codeOfPaper: "ソースコード",
  relatedPapers: "関連する論文",
  neighboursIn: (subject) => `${subject}でスコアが前後の論文`,
  higherIn: (subject) => `${subject}でスコアが一つ上の論文`,
  lowerIn: (subject) => `${subject}でスコアが一つ下の論文`,

  subjects: "分野",
  alsoAs: (codes) => `別コード：${codes}`,
  otherSubjects: "その他の分野",
  order: "並び順",
  byDate: "日付順",
  byScore: "スコア順",
  higherScores: "スコアの高い論文へ",
  lowerScores: "スコアの低い論文へ",
  orderedByScore: (heading) => `${heading}（スコア順）`,

  files: "フィードとデータ",
  papersFeed: "論文",
  topPapers: "注目の論文",
  topPapersFeed: (score) => `スコア${score}以上の論文`,

  archive: "アーカイブ",
  archiveOf: (period) => `アーカイブ：${period}`,

  best: "ベスト",
  bestOf: (period) => `${period}のベスト`,
  allTime: "全期間",
  allSubjects: "全分野",
  bestOfPapers: (count, papers) => `論文${number(papers)}本中${number(count)}本`,
  byDigests: "掲載回数順",
  orderedByDigests: (heading) => `${heading}（掲載回数順）`,
  noneRepeated: "この期間に複数のダイジェストに掲載された論文はないため、スコア順と同じ並びです。",
  months: "月別",
  nearbyPeriods: "前後の期間",
  earlierPeriod: "前の期間",
  laterPeriod: "次の期間",
  trends: "動向",
  trendsOf: (period) => `動向：${period}`,
  trendsNote:
    "ダイジェストの日付で集計しています。論文は月ごとに一度、その月の最も高いスコアで数えます。",
  allYears: "全期間",
  shares: (count) => `共有${number(count)}件`,
  papersByMonth: "月別の論文数",
  sharesByMonth: "月別の共有数",
  subjectsByMonth: "月別の分野",
  subjectsNote:
    "その月の論文のうち、各分野に属するものの割合です。一つの論文が複数の分野に属することがあります。",
  chartNote: (from, to, most, month) => `${from}から${to}まで。最大は${month}の${most}。`,
  numbers: "数値",
  columns: { month: "月", digests: "ダイジェスト", papers: "論文", shares: "共有" },
  leaders: "上位の論文と著者",
  mostPapers: "論文の多い著者：",
  quotedAccounts: "最も多く引用されたアカウント",
  posts: (count) => `投稿${number(count)}件`,

  emptyList: "まだ何もありません。",
  emptyPost: "この記事にはまだ本文がありません。",
  noPosts: {
    heading: "最初のダイジェストを書きましょう",
    intro:
      "このサイトにはまだ記事がありません。次のようなファイルを content/posts フォルダーに保存すると、ここに表示されます。",
    after:
      "必要なのは、冒頭の設定（フロントマター）と番号付きの見出しだけです。それぞれの論文には、わかる範囲で行を書き足し、その下に論文についての投稿の埋め込みコードを貼り付けてください。",
    example: `---
title: 注目の論文 2026-01-05
date: 2026-01-05
template: post
slug: hot-papers-2026-01-05
category: arXiv
tags:
  - 機械学習
---

# 1. 論文の題名

Ada Author, Ben Writer

- retweets: 12, favorites: 34 (01/05/2026 09:00:00)
- links: [abs](https://arxiv.org/abs/…) | [pdf](https://arxiv.org/pdf/…)
- [cs.LG](https://arxiv.org/list/cs.LG/recent)

論文の内容を一、二段落で書きます。
`,
  },

  notFound: {
    heading: "ページが見つかりません",
    text: "このアドレスにはページがありません。移動したか、リンクが間違っている可能性があります。次のページをお試しください。",
  },
};

/**
 * All CSS of the theme, in one order for the whole site. Gatsby puts it in one chunk whose order it would
 * else have to guess from what each page happens to import first; without a conflict, and the same in every
 * build, it can only be when one module names all.
 */
import "./tokens.css";
import "./base.css";
import "../components/authors.module.css";
import "../components/bar-chart.module.css";
import "../components/chart-months.module.css";
import "../components/cite.module.css";
import "../components/counted-links.module.css";
import "../components/digest-list.module.css";
import "../components/digest-neighbours.module.css";
import "../components/digest-page.module.css";
import "../components/entry-head.module.css";
import "../components/file-links.module.css";
import "../components/heat-mark.module.css";
import "../components/home-page.module.css";
import "../components/reading-list-page.module.css";
import "../components/recent-top.module.css";
import "../components/keep.module.css";
import "../components/layout.module.css";
import "../components/top-papers.module.css";
import "../components/meta-line.module.css";
import "../components/metrics.module.css";
import "../components/month-charts.module.css";
import "../components/newest-digest.module.css";
import "../components/numbers.module.css";
import "../components/outline.module.css";
import "../components/page-heading.module.css";
import "../components/pagination.module.css";
import "../components/paper-entry.module.css";
import "../components/paper-links.module.css";
import "../components/paper-list.module.css";
import "../components/paper-page.module.css";
import "../components/period-index.module.css";
import "../components/period-top.module.css";
import "../components/social-post-list.module.css";
import "../components/prose.module.css";
import "../components/quoted-accounts.module.css";
import "../components/score-strip.module.css";
import "../components/scroll-box.module.css";
import "../components/search-page.module.css";
import "../components/since-visit.module.css";
import "../components/site-footer.module.css";
import "../components/site-header.module.css";
import "../components/spark-line.module.css";
import "../components/subject-activity.module.css";
import "../components/subject-list.module.css";
import "../components/subject-trends.module.css";
import "../components/trends-page.module.css";
import "../components/unbroken-formulas.module.css";
import "./print.css";

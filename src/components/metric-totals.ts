export { metricTotals } from "../statistics/metric-totals";

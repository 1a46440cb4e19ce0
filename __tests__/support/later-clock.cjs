// Loaded before a build, whose clock it sets ahead by as many milliseconds as the environment says.
const { now } = Date;
const ahead = Number(process.env.HOT_PAPERS_CLOCK_AHEAD);
Date.now = () => now() + ahead;

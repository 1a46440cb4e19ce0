import "./src/styles/all";

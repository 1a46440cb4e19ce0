import "./src/styles/site.css";
import "./src/styles/brand.css";

import "./src/blog.css";

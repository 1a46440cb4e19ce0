module.exports = {
  // The name of the repository, which GitHub Pages puts before all addresses of a project's site.
  pathPrefix: "/daily-papers",
  plugins: [
    {
      resolve: "gatsby-theme-hot-papers",
      options: { site: { title: "Daily papers", siteUrl: "https://my-name.github.io" } },
    },
  ],
};

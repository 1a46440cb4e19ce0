module.exports = {
  plugins: [
    {
      resolve: "gatsby-theme-hot-papers",
      options: { site: { title: "My papers", siteUrl: "https://my-papers.example" } },
    },
  ],
};

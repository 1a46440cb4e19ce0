const siteUrl = "https://blog.example";

module.exports = {
  siteMetadata: { title: "Notes from a desk", siteUrl },
  plugins: [
    {
      resolve: "gatsby-source-filesystem",
      options: { name: "blog", path: `${__dirname}/content/blog` },
    },
    "gatsby-transformer-remark",
    {
      resolve: "gatsby-theme-hot-papers",
      options: {
        site: {
          title: "Papers on my desk",
          siteUrl,
          navigation: [
            { label: "The blog", path: "/" },
            { label: "Papers", path: "/papers/" },
          ],
        },
        paths: { content: ["content/papers"], basePath: "/papers/" },
      },
    },
  ],
};

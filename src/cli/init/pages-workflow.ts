import { ownDomain } from "./own-domain";

/** Tells the build the address that GitHub gives to the site of a repository. */
const ADDRESS = `      - name: Say where the site will be
        env:
          OWNER: \${{ github.repository_owner }}
          REPOSITORY: \${{ github.event.repository.name }}
        run: |
          if [ "\${REPOSITORY,,}" = "\${OWNER,,}.github.io" ]; then prefix=""; else prefix="/$REPOSITORY"; fi
          echo "SITE_URL=https://\${OWNER,,}.github.io" >> "$GITHUB_ENV"
          echo "PATH_PREFIX=$prefix" >> "$GITHUB_ENV"
      - run: npx gatsby build --prefix-paths
`;
const OWN_ADDRESS = `      - run: npx gatsby build
`;

/**
 * Returns the workflow that puts a site on GitHub Pages at each push: at the address that GitHub gives it, or at the root of
 * `siteUrl`, a domain of its own. What comes from outside reaches scripts as variables alone.
 */
export function pagesWorkflow(siteUrl: string): string {
  return `name: Pages
on:
  push:
    branches: [main]
  workflow_dispatch:

concurrency:
  group: pages
  cancel-in-progress: false

permissions: {}

jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with: { node-version: 22, cache: npm }
      - run: npm ci
      - run: npx --no hot-papers check --format github
${ownDomain(siteUrl) === null ? ADDRESS : OWN_ADDRESS}      - uses: actions/upload-pages-artifact@v5
        with: { path: public }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
      - id: deploy
        uses: actions/deploy-pages@v5
`;
}

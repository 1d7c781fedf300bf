// Builds the page with what many projects on webpack do to their styles, once for the browsers that the
// package supports (`browserslist` in package.json), and the styles once more for the browsers that
// postcss-preset-env supports by default. By webpack's own API: its command line needs a later Node.js.
import { cpSync } from 'node:fs';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import postcssPresetEnv from 'postcss-preset-env';
import webpack from 'webpack';

const configure = (entry, options) => ({
  mode: 'production',
  entry,
  module: {
    rules: [
      {
        test: /\.css$/,
        use: [
          MiniCssExtractPlugin.loader,
          'css-loader',
          {
            loader: 'postcss-loader',
            options: { postcssOptions: { plugins: [postcssPresetEnv(options)] } },
          },
        ],
      },
    ],
  },
  plugins: [new MiniCssExtractPlugin()],
  optimization: { minimizer: [new CssMinimizerPlugin({ parallel: false })] },
  performance: false,
});

const pages = [
  configure({ main: './main.js' }),
  configure({ defaults: 'polar-customer-portal/styles.css' }, { browsers: 'defaults' }),
];
webpack(pages, (error, stats) => {
  if (error ?? stats?.hasErrors()) throw error ?? new Error(stats.toString());
  cpSync('index.html', 'dist/index.html');
});

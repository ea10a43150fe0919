import CopyPlugin from 'copy-webpack-plugin';

export default {
  mode: 'production',
  entry: { main: './src/main.js' },
  output: { filename: '[name].js', publicPath: 'auto', clean: true },
  devtool: 'source-map',
  performance: { hints: false }, // webpack counts what is loaded only on request
  plugins: [new CopyPlugin({ patterns: ['public'] })],
};

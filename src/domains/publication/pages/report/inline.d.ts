/** A file taken into the bundle as a data address. */
declare module '*?inline' {
  const address: string;
  export default address;
}

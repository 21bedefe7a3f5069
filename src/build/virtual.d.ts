/** The pack of one language, made by `guidance-plugin.ts`. */
declare module 'virtual:guidance/*' {
  const pack: import('../kb/guidance.ts').GuidancePack;
  export default pack;
}

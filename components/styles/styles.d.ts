/** Style sheets are taken in by the build; a component only says that it needs one. */
declare module '*.css';

/** Stands in the head of every web page of ours, before what differs: it tells that klantreis made the page. */
export const PAGE_MARK = '<meta name="generator" content="klantreis">';

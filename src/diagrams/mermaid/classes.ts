/** Classes of mermaid that `mermaid.css` gives a look; all others are dropped from a drawing. */
export const allowedClasses: ReadonlySet<string> = new Set(
  [
    'node cluster edgePaths background divider note cross extension aggregation lollipop',
    'edge-pattern-dashed edge-pattern-dotted edge-thickness-invisible edge-thickness-thick',
    'state-start statediagram-cluster statediagram-note row-rect-even',
    'actor actor-line actor-man activation0 activation1 activation2 labelBox loopLine messageLine0 messageLine1',
    'sequenceNumber',
    'section section0 section2 grid domain task active0 active1 active2 active3 done0 done1 done2 done3',
    'crit0 crit1 crit2 crit3 activeCrit0 activeCrit1 activeCrit2 activeCrit3',
    'quadrant border data-point axis-line axisl-line ticks plot line-plot-1 line-plot-2',
  ].flatMap((names) => names.split(' ')),
)

/**
 * Whether an element is less visible than it would be, or looks another way.
 * @param withMoves whether to be moved, turned or scaled counts as well
 */
export function hasEffect(style: CSSStyleDeclaration, withMoves: boolean): boolean {
  const { opacity, filter, clipPath, maskImage, mixBlendMode, transform, translate, rotate, scale, zoom } =
    style
  const effects = [filter, clipPath, maskImage, ...(withMoves ? [transform, translate, rotate, scale] : [])]
  return (
    Number(opacity) < 1 ||
    effects.some((value) => Boolean(value) && value !== 'none') ||
    Boolean(mixBlendMode && mixBlendMode !== 'normal') ||
    Boolean(zoom && Number(zoom) !== 1)
  )
}

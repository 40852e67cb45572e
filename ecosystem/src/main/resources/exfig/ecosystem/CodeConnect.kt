// What sources for Code Connect refer to, as Figma's own library (com.figma.code.connect) has it.
package com.figma.code.connect

@Target(AnnotationTarget.CLASS)
annotation class FigmaConnect(val url: String)

@Target(AnnotationTarget.CLASS)
@Repeatable
annotation class FigmaVariant(val key: String, val value: String)

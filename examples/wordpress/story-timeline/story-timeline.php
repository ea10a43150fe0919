<?php
/**
 * Plugin Name:       Story timeline
 * Description:       The dated events of a story as an interactive timeline, as a block and as the shortcode [story_timeline].
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 *
 * @package StoryTimeline
 */

defined( 'ABSPATH' ) || exit;

/** What an author may say of a timeline beside the address of its story. */
const STORY_TIMELINE_ATTRIBUTES = array( 'lang', 'scale', 'orientation', 'layout', 'representation', 'for', 'filter' );

/**
 * Dates stand in `time`, which WordPress takes out of what most authors save, and of all comments.
 *
 * @param array<string, array<string, bool>> $tags    Tags with their attributes.
 * @param string|array                       $context 'post' for what stands in posts.
 */
function story_timeline_allow_time( array $tags, $context ): array {
	if ( 'post' === $context ) {
		$tags['time'] = array(
			'datetime' => true,
			'class'    => true,
			'id'       => true,
			'data-*'   => true,
		);
	}
	return $tags;
}

/**
 * The tag, with what is to be read where no script runs. The script is asked for by pages that have a timeline.
 *
 * @param array<string, string> $attributes As the author wrote them.
 * @param string                $inside     A list that is the story, or what stands there until it is drawn: safe HTML.
 */
function story_timeline_tag( array $attributes, string $inside = '' ): string {
	wp_enqueue_script_module( 'story-timeline' );
	$src     = esc_url( trim( (string) ( $attributes['src'] ?? '' ) ), array( 'http', 'https' ) );
	$written = '' === $src ? '' : " src=\"$src\"";
	foreach ( STORY_TIMELINE_ATTRIBUTES as $name ) {
		$value = trim( (string) ( $attributes[ $name ] ?? '' ) );
		if ( '' !== $value && 'auto' !== $value ) {
			$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	if ( '' === $inside && '' !== $src ) {
		$inside = sprintf( '<p><a href="%s">%s</a></p>', $src, esc_html__( 'The story as a file', 'story-timeline' ) );
	}
	return "<story-timeline$written>$inside</story-timeline>";
}

/**
 * The shortcode: [story_timeline src="https://…/story.json"], or around a list.
 *
 * @param array<string, string>|string $attributes Empty text where there are none.
 * @param string|null                  $inside     What the author wrote between its tags.
 */
function story_timeline_shortcode( $attributes, ?string $inside = null ): string {
	// Of the paragraphs that WordPress makes of lines, those that began or ended at our tags.
	$inside = preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#i', '', (string) $inside );
	return story_timeline_tag( (array) $attributes, force_balance_tags( wp_kses_post( trim( $inside ) ) ) );
}

add_filter( 'wp_kses_allowed_html', 'story_timeline_allow_time', 10, 2 );

add_action(
	'init',
	static function (): void {
		// The folder dist/small of the package: the browser asks for its parts as it needs them.
		wp_register_script_module( 'story-timeline', plugins_url( 'small/story-timeline.js', __FILE__ ), array(), null );
		add_shortcode( 'story_timeline', 'story_timeline_shortcode' );
		register_block_type(
			__DIR__ . '/block',
			array(
				'render_callback' => static function ( array $attributes ): string {
					return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), story_timeline_tag( $attributes ) );
				},
			)
		);
	}
);

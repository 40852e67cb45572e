package exfig.svg;

import java.util.HashSet;
import java.util.Set;

/// Where the walk through the document stands.
///
/// @param toViewport from the current user coordinates to the picture's
/// @param style of the element whose children come next
/// @param width 100 % of horizontal lengths, in user units
/// @param height 100 % of vertical lengths, in user units
/// @param entered elements being expanded by reference, to end cycles
record Frame(Matrix toViewport, Style style, double width, double height, Set<XmlElement> entered) {
    Frame {
        entered = Set.copyOf(entered);
    }

    Frame with(Style next) {
        return new Frame(toViewport, next, width, height, entered);
    }

    Frame moved(Matrix inner) {
        return new Frame(toViewport.times(inner), style, width, height, entered);
    }

    Frame sized(double newWidth, double newHeight) {
        return new Frame(toViewport, style, newWidth, newHeight, entered);
    }

    Frame entering(XmlElement element) {
        Set<XmlElement> more = new HashSet<>(entered);
        more.add(element);
        return new Frame(toViewport, style, width, height, more);
    }
}

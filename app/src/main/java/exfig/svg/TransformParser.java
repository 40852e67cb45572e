package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list of transform functions to one matrix, composed in the order of the list.
final class TransformParser {
    private TransformParser() {}

    /// The matrix; empty when any function is unknown or has the wrong number of arguments, which voids the
    /// whole list.
    static Optional<Matrix> parse(String text) {
        if (text.strip().equals("none")) {
            return Optional.of(Matrix.IDENTITY);
        }
        Scanner scanner = new Scanner(text);
        Matrix matrix = Matrix.IDENTITY;
        while (scanner.more()) {
            String name = scanner.word();
            if (!scanner.more() || scanner.take() != '(') {
                return Optional.empty();
            }
            Optional<Matrix> next = arguments(scanner).flatMap(arguments -> function(name, arguments));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            matrix = matrix.times(next.get());
        }
        return Optional.of(matrix);
    }

    private static Optional<List<Double>> arguments(Scanner scanner) {
        List<Double> arguments = new ArrayList<>();
        while (scanner.more() && scanner.peek() != ')') {
            Optional<Double> number = scanner.number();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            double factor = switch (scanner.word()) {
                case "", "px", "deg" -> 1;
                case "turn" -> 360;
                case "rad" -> 180 / Math.PI;
                case "grad" -> 0.9;
                default -> Double.NaN;
            };
            if (Double.isNaN(factor)) {
                return Optional.empty();
            }
            arguments.add(number.get() * factor);
        }
        if (!scanner.more()) {
            return Optional.empty();
        }
        scanner.take();
        return Optional.of(arguments);
    }

    private static Optional<Matrix> function(String name, List<Double> with) {
        int count = with.size();
        double first = count > 0 ? with.getFirst() : 0;
        return switch (name + '/' + count) {
            case "matrix/6" ->
                Optional.of(new Matrix(first, with.get(1), with.get(2), with.get(3), with.get(4), with.get(5)));
            case "translate/1", "translate/2" -> Optional.of(Matrix.translation(first, count == 2 ? with.get(1) : 0));
            case "translateX/1" -> Optional.of(Matrix.translation(first, 0));
            case "translateY/1" -> Optional.of(Matrix.translation(0, first));
            case "scale/1", "scale/2" -> Optional.of(Matrix.scaling(first, count == 2 ? with.get(1) : first));
            case "scaleX/1" -> Optional.of(Matrix.scaling(first, 1));
            case "scaleY/1" -> Optional.of(Matrix.scaling(1, first));
            case "rotate/1" -> Optional.of(Matrix.rotation(first));
            case "rotate/3" ->
                Optional.of(Matrix.translation(with.get(1), with.get(2))
                        .times(Matrix.rotation(first))
                        .times(Matrix.translation(-with.get(1), -with.get(2))));
            case "skewX/1" -> Optional.of(new Matrix(1, 0, Math.tan(Math.toRadians(first)), 1, 0, 0));
            case "skewY/1" -> Optional.of(new Matrix(1, Math.tan(Math.toRadians(first)), 0, 1, 0, 0));
            default -> Optional.empty();
        };
    }
}

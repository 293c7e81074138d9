using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LspDock.DockerDotNet.Reading;

/// <summary>What expressions are worth, as far as the method tells.</summary>
internal sealed class ValueReader(SymbolValues variables)
{
    /// <summary>Stands in a text for a part that cannot be known. No text that Docker takes has it.</summary>
    public const char Hole = '\0';

    /// <summary>The most references and operators followed from one expression, one behind the other.</summary>
    private const int MostSteps = 64;

    /// <summary>The most expressions looked at for one, all branches together.</summary>
    private const int MostBranches = 1024;

    private int branches;

    /// <summary>The value; none when it cannot be known.</summary>
    public Optional<object?> Value(IOperation expression)
    {
        branches = 0;
        return Value(expression, steps: 0);
    }

    /// <summary>A whole number; null when it is none or cannot be known.</summary>
    public long? Integer(IOperation expression) => Value(expression) is { HasValue: true, Value: var value } ? ToInteger(value) : null;

    /// <summary>True or false; null when it cannot be known.</summary>
    public bool? Boolean(IOperation expression) => Value(expression) is { HasValue: true, Value: bool value } ? value : null;

    /// <summary>A text with a <see cref="Hole"/> for each part that cannot be known; null when the expression is null.</summary>
    public string? Text(IOperation expression)
    {
        if (Value(expression) is { HasValue: true, Value: var value } && value is null or string) return (string?)value;
        if (Strip(expression) is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member }) return WireName(member);

        var text = new StringBuilder();
        AppendText(expression, text, steps: 0);
        return text.ToString();
    }

    /// <summary>The word that the Engine API has for a member of an enumeration: the library's attribute says it where it differs from the name.</summary>
    public static string WireName(IFieldSymbol member) =>
        member.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "EnumMemberAttribute") is { } attribute
            && attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Value").Value.Value is string word ? word : member.Name.ToLowerInvariant();

    /// <summary>The expression behind conversions.</summary>
    public static IOperation Strip(IOperation expression)
    {
        while (expression is IConversionOperation { OperatorMethod: null } conversion) expression = conversion.Operand;
        return expression;
    }

    private Optional<object?> Value(IOperation expression, int steps)
    {
        if (expression.ConstantValue is { HasValue: true, Value: var constant }) return new(constant);
        if (steps > MostSteps || ++branches > MostBranches) return default;

        return expression switch
        {
            IConversionOperation { OperatorMethod: null } conversion => Value(conversion.Operand, steps + 1) is { HasValue: true, Value: var value } ? Convert(value, conversion.Type) : default,
            IConditionalOperation { WhenFalse: { } otherwise } choice => Same([choice.WhenTrue, otherwise], steps),
            ISwitchExpressionOperation choice => Same(choice.Arms.Select(arm => arm.Value), steps),
            IBinaryOperation { OperatorMethod: null } binary => Calculate(binary, steps),
            IInterpolatedStringOperation => WholeText(expression, steps),
            IFieldReferenceOperation { Field: { Name: "Zero", ContainingType: { Name: "TimeSpan" } } } => new("0s"),
            IInvocationOperation { TargetMethod: { ContainingType.Name: "TimeSpan" } method, Arguments: [var number, ..] } when UnitOf(method.Name) is { } unit =>
                Value(number.Value, steps + 1) is { HasValue: true, Value: var length } && length is not null ? new(System.Convert.ToString(length, CultureInfo.InvariantCulture) + unit) : default,
            _ => variables.OnlyValue(expression) is { } only ? Value(only, steps + 1) : default,
        };
    }

    /// <summary>The unit, as Docker writes lengths of time, of what a method of <c>TimeSpan</c> makes; null when it makes none of a number.</summary>
    private static string? UnitOf(string method) => method switch
    {
        "FromMilliseconds" => "ms",
        "FromSeconds" => "s",
        "FromMinutes" => "m",
        "FromHours" => "h",
        _ => null,
    };

    /// <summary>The value that all expressions have.</summary>
    private Optional<object?> Same(IEnumerable<IOperation> expressions, int steps)
    {
        var values = expressions.Select(expression => Value(expression, steps + 1)).Distinct().ToList();
        return values is [var only] ? only : default;
    }

    private Optional<object?> Calculate(IBinaryOperation binary, int steps)
    {
        if (binary.Type?.SpecialType == SpecialType.System_String) return WholeText(binary, steps);
        if (Value(binary.LeftOperand, steps + 1) is not { HasValue: true, Value: var left } || Value(binary.RightOperand, steps + 1) is not { HasValue: true, Value: var right }) return default;

        if (binary.Type?.SpecialType is SpecialType.System_Double && left is double and var x && right is double and var y)
        {
            return binary.OperatorKind switch
            {
                BinaryOperatorKind.Multiply => new((double)x * (double)y),
                BinaryOperatorKind.Add => new((double)x + (double)y),
                BinaryOperatorKind.Divide => new((double)x / (double)y),
                _ => default,
            };
        }
        if (ToInteger(left) is not { } a || ToInteger(right) is not { } b) return default;
        long? result = unchecked(binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide when b is not (0 or -1) => a / b,
            BinaryOperatorKind.LeftShift => binary.Type?.SpecialType == SpecialType.System_Int64 ? a << (int)b : (int)a << (int)b,
            BinaryOperatorKind.Or => a | b,
            _ => null,
        });
        return result is { } known ? Convert(known, binary.Type) : default;
    }

    private Optional<object?> WholeText(IOperation expression, int steps)
    {
        var text = new StringBuilder();
        AppendText(expression, text, steps);
        var written = text.ToString();
        return written.IndexOf(Hole) < 0 ? new(written) : default;
    }

    private void AppendText(IOperation expression, StringBuilder text, int steps)
    {
        if (++branches > MostBranches) steps = MostSteps + 1;
        switch (expression)
        {
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                text.Append(System.Convert.ToString(constant, CultureInfo.InvariantCulture));
                break;
            case IConversionOperation { OperatorMethod: null } conversion when steps <= MostSteps:
                AppendText(conversion.Operand, text, steps + 1);
                break;
            case IInterpolatedStringOperation interpolated when steps <= MostSteps:
                foreach (var part in interpolated.Parts) AppendPart(part, text, steps + 1);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, OperatorMethod: null } sum when steps <= MostSteps:
                AppendText(sum.LeftOperand, text, steps + 1);
                AppendText(sum.RightOperand, text, steps + 1);
                break;
            default:
                if (steps <= MostSteps && variables.OnlyValue(expression) is { } only) AppendText(only, text, steps + 1);
                else text.Append(Hole);
                break;
        }
    }

    private void AppendPart(IInterpolatedStringContentOperation part, StringBuilder text, int steps)
    {
        if (part is IInterpolatedStringTextOperation literal) AppendText(literal.Text, text, steps);
        else if (part is IInterpolationOperation { Alignment: null, FormatString: null } hole) AppendText(hole.Expression, text, steps);
        else text.Append(Hole);
    }

    private static long? ToInteger(object? value) => value switch
    {
        long number => number,
        int number => number,
        uint number => number,
        short number => number,
        ushort number => number,
        byte number => number,
        sbyte number => number,
        _ => null,
    };

    /// <summary>A number as another type holds it: what does not fit is cut off, as the compiler's unchecked code does.</summary>
    private static Optional<object?> Convert(object? value, ITypeSymbol? type)
    {
        if (value is string && type is INamedTypeSymbol { Name: "TimeSpan" } or INamedTypeSymbol { TypeArguments: [{ Name: "TimeSpan" }] }) return new(value);

        var target = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner.SpecialType : type?.SpecialType;
        return unchecked((target, value, ToInteger(value)) switch
        {
            (SpecialType.System_Int64, double number, _) => new((long)number),
            (SpecialType.System_Int32, double number, _) => new((int)number),
            (SpecialType.System_Int64, _, { } number) => new(number),
            (SpecialType.System_Int32, _, { } number) => new((int)number),
            (SpecialType.System_UInt32, _, { } number) => new((uint)number),
            (SpecialType.System_Double, _, { } number) => new((double)number),
            (SpecialType.System_Double, double number, _) => new(number),
            (SpecialType.System_Boolean, bool known, _) => new(known),
            (SpecialType.System_String or SpecialType.System_Object, string text, _) => new(text),
            _ => default(Optional<object?>),
        });
    }
}
